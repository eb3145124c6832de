/**
 * The administrator's way in: a door, with a sentence, for each page that features register.
 */
@NullMarked
package org.teranga.tenantadmin.home;

import org.jspecify.annotations.NullMarked;
