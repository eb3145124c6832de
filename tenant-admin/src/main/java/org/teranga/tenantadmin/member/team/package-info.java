/** Who works together here, as each new member reads it. */
@NullMarked
package org.teranga.tenantadmin.member.team;

import org.jspecify.annotations.NullMarked;
