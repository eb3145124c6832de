package org.teranga.training.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * By whom a seat of a meeting was asked for, for queries that find meetings by it; {@link Seats} keeps them. The account is a text here,
 * since EclipseLink binds no UUID within a collection.
 */
@Embeddable
class AskedSeat {
    @Column
    private String person;

    @Column
    private String state;

    @SuppressWarnings("NullAway.Init")
    protected AskedSeat() {}
}
