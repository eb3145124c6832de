/**
 * What Caffeine's caches need of the house. They are bounded; what is an association's has its id in the key; what associations choose
 * themselves and pages need all the time is {@link org.teranga.platform.tenancy.Kept}.
 */
@NullMarked
package org.teranga.platform.cache;

import org.jspecify.annotations.NullMarked;
