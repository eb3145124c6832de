/** How each member of the team works on files: what they speak, where they know their way, when they are away and who stands in. */
@NullMarked
package org.teranga.platform.casework.member;

import org.jspecify.annotations.NullMarked;
