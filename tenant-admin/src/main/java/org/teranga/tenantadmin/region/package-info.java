/**
 * Where an association works: departments, ticked in a list or on a map, or found around a place.
 */
@NullMarked
package org.teranga.tenantadmin.region;

import org.jspecify.annotations.NullMarked;
