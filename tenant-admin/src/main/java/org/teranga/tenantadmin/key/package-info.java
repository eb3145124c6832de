/**
 * Keys by which programs of an association call the interface: made, shown once, revoked.
 */
@NullMarked
package org.teranga.tenantadmin.key;

import org.jspecify.annotations.NullMarked;
