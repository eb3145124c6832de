/**
 * A helper for a step: the household presses, and the step becomes a need of the kind of help that the step names. From there on it is as
 * any need: matched by the rules of its kind, proposed to the household first, and to nobody before both said yes. The team reads that the
 * household looks for such help, and not for which step.
 */
@NullMarked
package org.teranga.matching.moveon.helper;

import org.jspecify.annotations.NullMarked;
