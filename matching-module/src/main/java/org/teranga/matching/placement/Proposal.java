package org.teranga.matching.placement;

/** The outcome of a request to propose a placement. */
public sealed interface Proposal {
    /** A new placement was made. */
    record Made(PlacementId placement) implements Proposal {}

    /** The pair was a placement before, and still is. */
    record Already(PlacementId placement) implements Proposal {}

    /** Something stands against it. */
    record Refused(PlacementRefusal refusal) implements Proposal {}

    /** There is no such need or no such offer. */
    record Unknown() implements Proposal {}
}
