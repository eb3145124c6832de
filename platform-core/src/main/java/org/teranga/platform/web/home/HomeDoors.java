package org.teranga.platform.web.home;

import java.util.List;

/** Which ways in to offers stand on an association's home page: a bean of the feature that takes offers implements it. */
@FunctionalInterface
public interface HomeDoors {
    /** The codes of the kinds of help that the open association brings together. */
    List<String> kinds();
}
