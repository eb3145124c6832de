/**
 * Background work on the database, safe on many nodes: nothing is scheduled in memory.
 *
 * <p>A feature has a bean that is a {@link org.teranga.platform.job.Job}, and starts it for one of its rows by
 * {@link org.teranga.platform.job.Jobs}, in the transaction that writes the row: the job exists exactly if that commits, and begins at
 * once. It runs at least once, on one node at a time, with its association open; after a failure again, later and later, until it gives
 * up; after the death of its node on another. How far it is stands in the feature's own table. What recurs is a
 * {@link org.teranga.platform.job.RecurringJob}. What a node does for itself alone after its start is a
 * {@link org.teranga.platform.job.WarmUp}.
 */
@NullMarked
package org.teranga.platform.job;

import org.jspecify.annotations.NullMarked;
