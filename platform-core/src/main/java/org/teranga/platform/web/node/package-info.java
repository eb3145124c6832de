/** One node of the platform: its start, its health, its management port, its end. */
@NullMarked
package org.teranga.platform.web.node;

import org.jspecify.annotations.NullMarked;
