package org.teranga.platform.qualification;

import java.util.Map;

/**
 * The ways in which people can show a qualification by themselves: a course to take. A bean of each feature that offers a way implements
 * it.
 */
@FunctionalInterface
public interface WaysToShow {
    /** What is shown to the path after the language of the page on which it is; a fixed number of queries. */
    Map<QualificationKind, String> paths();
}
