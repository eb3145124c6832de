package org.teranga.platform.menu;

/** What must hold for an entry of a menu to be shown, where the permissions do not tell: a bean that {@link MenuEntry#when} names. */
@FunctionalInterface
public interface MenuCondition {
    /** Whether it does at this request, within a transaction. Asked at each page of those who may see the entry: it costs little. */
    boolean holds();
}
