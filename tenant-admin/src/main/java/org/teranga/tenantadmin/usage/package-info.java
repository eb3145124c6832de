/**
 * What an association uses of the platform, and how far it may go: its administrators read it, the platform sets the limits.
 */
@NullMarked
package org.teranga.tenantadmin.usage;

import org.jspecify.annotations.NullMarked;
