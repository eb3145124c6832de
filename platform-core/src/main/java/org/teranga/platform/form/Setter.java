package org.teranga.platform.form;

import java.util.Set;

/** The parties who may set the value of a field. */
public enum Setter {
    /** Anybody, on the public form or by a program's key. */
    PUBLIC,
    /** The person whom it is about, on the own page or in the own file. */
    PERSON,
    /** Somebody of the team, for the person. */
    STAFF,
    /** A row of a spreadsheet. */
    IMPORT;

    /** Whoever there is. */
    public static final Set<Setter> EVERYBODY = Set.of(values());

    /** Whoever fills in a form, whoever that is; no spreadsheet. */
    public static final Set<Setter> BY_FORM = Set.of(PUBLIC, PERSON, STAFF);

    /** The team and its spreadsheets. */
    public static final Set<Setter> TEAM = Set.of(STAFF, IMPORT);
}
