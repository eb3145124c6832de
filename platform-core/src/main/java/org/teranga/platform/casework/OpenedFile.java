package org.teranga.platform.casework;

/**
 * A file that its reader may work on.
 *
 * @param kind    which kind it is
 * @param subject what it is about
 */
record OpenedFile(CaseFileKind kind, CaseSubject subject) {
    String code() {
        return kind.code();
    }
}
