package org.teranga.platform.geography;

/** The precision of a commune's coordinates. */
public enum Precision {
    /** The town that bears the commune's name, to about a kilometre. */
    TOWN,
    /** Another place of the commune, the most populous: new communes whose name no village bears. To about 5 km. */
    LOCALITY,
    /** The town or island, entered by hand to a hundredth of a degree, to about 2 km. */
    BY_HAND,
    /** The mean of the communes under the same postcode, to about 5 km. */
    POSTCODE,
    /** The mean of the communes of the same arrondissement, to about 20 km. */
    DISTRICT,
    /** The mean of the department or territory, which may be far off overseas. */
    DEPARTMENT
}
