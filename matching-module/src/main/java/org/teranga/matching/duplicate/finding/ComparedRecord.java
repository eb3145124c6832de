package org.teranga.matching.duplicate.finding;

import java.util.UUID;
import org.teranga.matching.duplicate.likeness.ComparedPerson;

/**
 * A record, opened to be compared.
 *
 * @param id       which one
 * @param help     which kind of help: a room and an hour of French of one human are two offers
 * @param version  how often it was changed
 * @param person   what is compared of it
 * @param identity a keyed hash of its name and contact
 */
record ComparedRecord(UUID id, String help, long version, ComparedPerson person, String identity) {}
