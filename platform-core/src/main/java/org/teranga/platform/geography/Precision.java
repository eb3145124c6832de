package org.teranga.platform.geography;

/** How exact the coordinates of a commune are. */
public enum Precision {
    /** The town itself, to about a kilometre. */
    TOWN,
    /** The mean of the communes under the same postcode, to about 5 km. */
    POSTCODE,
    /** The mean of the communes of the same arrondissement, to about 20 km. */
    DISTRICT,
    /** The mean of the department or territory, which may be far off overseas. */
    DEPARTMENT
}
