/** The members of an association: accounts with a role in it. */
@NullMarked
package org.teranga.platform.identity.member;

import org.jspecify.annotations.NullMarked;
