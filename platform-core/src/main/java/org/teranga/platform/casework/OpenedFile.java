package org.teranga.platform.casework;

import java.util.UUID;

/**
 * A file that its reader may work on.
 *
 * @param kind    which kind it is
 * @param subject what it is about
 */
record OpenedFile(CaseFileKind kind, CaseSubject subject) {
    /** The code of its kind. */
    String code() {
        return kind.code();
    }

    /** Which offer, need or placement. */
    UUID id() {
        return subject.id();
    }

    /** The address of its page, without the language in front. */
    String path() {
        return kind.path(id());
    }
}
