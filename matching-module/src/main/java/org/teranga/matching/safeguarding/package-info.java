/**
 * What must be shown before anybody is taken in. The platform's floor says what nobody may lack, and no association can lower it; here
 * it is asked about offers. Nobody is kept out of a plan by it: a suggestion says what its offer still waits for, so that staff see whom
 * to train first, and only a placement is refused.
 */
@NullMarked
package org.teranga.matching.safeguarding;

import org.jspecify.annotations.NullMarked;
