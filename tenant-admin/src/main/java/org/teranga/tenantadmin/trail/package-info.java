/**
 * Who did what, to what, and when, out of the audit trail of the association: ids and words, never content. Names are those that members
 * have today; who has left is told by a short code, and the people of the platform are the platform.
 */
@NullMarked
package org.teranga.tenantadmin.trail;

import org.jspecify.annotations.NullMarked;
