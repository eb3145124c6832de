/**
 * A need: what a household asks for, from the day it asks until somebody answers.
 */
@NullMarked
package org.teranga.matching.need;

import org.jspecify.annotations.NullMarked;
