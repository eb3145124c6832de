/** What an association has chosen of its look, and its pictures. */
@NullMarked
package org.teranga.platform.theme.look;

import org.jspecify.annotations.NullMarked;
