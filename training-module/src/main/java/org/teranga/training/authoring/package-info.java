/**
 * Where courses are written: the outline, the words of each part in each language, what a course asks and gives, and its publication with a
 * reason. Whoever may write courses publishes them, too: unlike rights pages they need no second person, since they bind nobody's rights,
 * and many associations have one trainer. Each version stands in the history with who published it and why. Translators work on the words
 * in the languages of their membership alone.
 */
@NullMarked
package org.teranga.training.authoring;

import org.jspecify.annotations.NullMarked;
