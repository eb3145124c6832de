package org.teranga.matching.community.project.own;

/** Where the page of a household's project is, below each way in. */
public final class ProjectPath {
    /** Its name in addresses. */
    public static final String PAGE = "project";

    /** The parts that have a form of their own. */
    static final String PARTS = "{section: words|picture|role|milestone|stage|delete}";

    private ProjectPath() {}
}
