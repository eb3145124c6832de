/**
 * The menus, the doors of the administration and the notices. A page says at its method where it stands
 * ({@link org.teranga.platform.menu.MenuEntry}); what is not said beforehand is a {@link org.teranga.platform.menu.MenuCondition}.
 */
@NullMarked
package org.teranga.platform.menu;

import org.jspecify.annotations.NullMarked;
