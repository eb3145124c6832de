/**
 * The same person twice: two offers, or two needs, that one human left, or that the team and a spreadsheet wrote down again. They are found
 * (by {@code likeness}, over keyed tokens), shown side by side, and made one record, or said to be two people's. Nothing is ever made one
 * by itself.
 */
@NullMarked
package org.teranga.matching.duplicate;

import org.jspecify.annotations.NullMarked;
