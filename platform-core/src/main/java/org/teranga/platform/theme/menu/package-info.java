/** The menus of a page, and what features add to them. */
@NullMarked
package org.teranga.platform.theme.menu;

import org.jspecify.annotations.NullMarked;
