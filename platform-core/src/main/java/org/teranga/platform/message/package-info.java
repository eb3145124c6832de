/**
 * Messages between the team and one person: a thread for each record that the person left here, read and written by the person on the own
 * page, by the secret link of a letter, by e-mail or SMS, and by the team at the desk. It is team and person only: the other side of a
 * placement is neither written to nor named by it.
 *
 * <p>A feature says through {@link org.teranga.platform.message.CorrespondentPages} which kind of record its people have; who is behind one is
 * known from {@link org.teranga.platform.erasure.PersonRecords}. Words, names and files are sealed under the person's key. A message and the
 * letter that carries it are written in one transaction.
 */
@NullMarked
package org.teranga.platform.message;

import org.jspecify.annotations.NullMarked;
