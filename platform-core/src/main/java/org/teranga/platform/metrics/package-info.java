/**
 * What Prometheus reads of a node, on the management port alone: requests, jobs, mails, connections, the virtual machine. Labels are
 * taken from closed sets, the routes of the code, statuses, states; never an association, never anything of anybody.
 */
@NullMarked
package org.teranga.platform.metrics;

import org.jspecify.annotations.NullMarked;
