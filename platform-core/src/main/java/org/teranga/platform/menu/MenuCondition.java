package org.teranga.platform.menu;

/** A condition for showing an entry of a menu, where permissions are not enough: a bean that {@link MenuEntry#when} names. */
@FunctionalInterface
public interface MenuCondition {
    /** Whether it does at this request, within a transaction. Asked at each page of those who may see the entry: it costs little. */
    boolean holds();

    /** How many wait behind the entry, to be told beside its words; 0 where that is not told. Asked where it holds. */
    default long count() {
        return 0;
    }
}
