package org.teranga.platform.casework;

import java.util.List;

/**
 * What a feature knows of a file beside its story: what stands against it, what was checked, which documents there are. Beans of this type
 * are found by themselves; each says nothing of kinds that it does not know. It is asked only for who may read the file.
 */
public interface CaseAspect {
    /** What has to be known before anybody goes on with it. */
    default List<CaseWarning> warnings(String kind, CaseSubject subject) {
        return List.of();
    }

    /** What is asked of whom, and what of it was shown, in the order in which it is told. */
    default List<CaseCheck> checks(String kind, CaseSubject subject) {
        return List.of();
    }

    /** Its documents, the latest first. */
    default List<CasePaper> papers(String kind, CaseSubject subject) {
        return List.of();
    }
}
