/**
 * Tests of what the themes folder holds: every template in every theme and language, every message, every token.
 */
@NullMarked
package org.teranga.themes;

import org.jspecify.annotations.NullMarked;
