package org.teranga.platform.home;

import java.util.Optional;

/** A feature's campaigns on an association's home page: a bean of each feature that may implements it. */
@FunctionalInterface
public interface HomeCalls {
    /** The call of this request's association, for the language of the page; empty where nothing is asked for. */
    Optional<HomeCall> call();
}
