/**
 * Members of an association and their roles.
 */
@NullMarked
package org.teranga.tenantadmin.member;

import org.jspecify.annotations.NullMarked;
