/**
 * Settings that features register, with history and undo.
 */
@NullMarked
package org.teranga.tenantadmin.setting;

import org.jspecify.annotations.NullMarked;
