/**
 * A need: what a household asks for, from the day it asks until somebody answers.
 */
@NullMarked
package org.teranga.matching.pool.need;

import org.jspecify.annotations.NullMarked;
