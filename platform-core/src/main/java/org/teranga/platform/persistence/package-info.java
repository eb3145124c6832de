/**
 * The one entity manager, its binding to the tenant, and the migrations of every module.
 */
@NullMarked
package org.teranga.platform.persistence;

import org.jspecify.annotations.NullMarked;
