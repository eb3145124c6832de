package org.teranga.platform.menu;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.menu.Menu;

/** Puts the page that a method answers into a menu, for whoever may open it unless it says otherwise. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(MenuEntry.Several.class)
public @interface MenuEntry {
    /** Where it stands. */
    Menu menu();

    /** The message key of its words. A door has a sentence besides: {@code <key>.note}. */
    String key();

    /** Where it stands among the others; tens leave room. */
    int order();

    /** The icon of a door. */
    String icon() default "dot";

    /** The message key of what it belongs to, with others of the same. */
    String section() default "";

    /** Who sees it: whoever may do one of these. */
    Permission[] who() default {};

    /** Who does not: whoever may do one of these. */
    Permission[] unless() default {};

    /** Whether everybody sees it, even those who must sign in to open it. */
    boolean everybody() default false;

    /** What holds besides, whenever it is shown. */
    Class<? extends MenuCondition>[] when() default {};

    /** One page in several menus. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Several {
        /** The entries. */
        MenuEntry[] value();
    }
}
