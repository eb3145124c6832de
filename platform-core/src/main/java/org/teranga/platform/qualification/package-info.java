/**
 * What a person has shown: a charter signed, a course passed, a check; with a date it ends.
 *
 * <p>The holder is an id that a feature knows: an account, or the person behind an offer. A
 * {@link org.teranga.platform.qualification.Qualification} is granted by hand by somebody with the right to, or by the platform where
 * training has been passed; it ends on its last day, or when it is withdrawn. The {@link org.teranga.platform.qualification.Floor} says
 * what nobody may lack before anybody is placed with them: it is code, so that no association's setting can lower it.
 */
@NullMarked
package org.teranga.platform.qualification;

import org.jspecify.annotations.NullMarked;
