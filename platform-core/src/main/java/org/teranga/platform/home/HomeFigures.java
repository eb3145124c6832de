package org.teranga.platform.home;

import java.util.List;

/** A feature's figures about an association for its home page: a bean of each feature that has some implements it. */
@FunctionalInterface
public interface HomeFigures {
    /** The figures of this request's association, in the language of the page; those that cannot be known yet are left out. */
    List<HomeFigure> figures();
}
