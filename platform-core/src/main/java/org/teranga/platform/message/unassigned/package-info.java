/**
 * What came by e-mail or SMS from somebody who is not known here, or whose number several people share: the team looks whose it is. Each lies
 * under a key of its own, which is destroyed with it.
 */
@NullMarked
package org.teranga.platform.message.unassigned;

import org.jspecify.annotations.NullMarked;
