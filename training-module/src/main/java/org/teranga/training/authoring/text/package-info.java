/** The text of a course in its languages, as it is written and previewed. */
@NullMarked
package org.teranga.training.authoring.text;

import org.jspecify.annotations.NullMarked;
