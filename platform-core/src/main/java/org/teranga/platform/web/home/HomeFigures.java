package org.teranga.platform.web.home;

import java.util.List;

/** What a feature can say about an association in figures: a bean of each feature that has some implements it. */
@FunctionalInterface
public interface HomeFigures {
    /** The figures of this request's association, in the language of the page; those that cannot be known yet are left out. */
    List<HomeFigure> figures();
}
