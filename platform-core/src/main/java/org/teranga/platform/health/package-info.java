/**
 * How the platform is, for whoever operates it: each part that can fail has a {@link org.teranga.platform.health.Probe}, and the versions
 * of what runs. Nothing here tells of anybody.
 */
@NullMarked
package org.teranga.platform.health;

import org.jspecify.annotations.NullMarked;
