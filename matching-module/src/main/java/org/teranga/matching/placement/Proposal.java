package org.teranga.matching.placement;

/** The outcome of a request to propose a placement. */
public sealed interface Proposal {
    /** It is a placement now. */
    record Made(PlacementId placement) implements Proposal {}

    /** It was one before, and is one still. */
    record Already(PlacementId placement) implements Proposal {}

    /** Something stands against it. */
    record Refused(PlacementRefusal refusal) implements Proposal {}

    /** There is no such need or no such offer. */
    record Unknown() implements Proposal {}
}
