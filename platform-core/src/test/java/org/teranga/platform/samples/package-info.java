/** Records for every template of this module: each page is rendered with them, here and with all others in the themes. */
@NullMarked
package org.teranga.platform.samples;

import org.jspecify.annotations.NullMarked;
