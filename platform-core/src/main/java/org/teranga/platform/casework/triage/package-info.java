/**
 * How far the team has come with what comes in: who was called, whom to call again and when, who cannot be reached, who is ready, who
 * waits aside until a day. It stands in the file of each; calls that are noted move it by themselves.
 */
@NullMarked
package org.teranga.platform.casework.triage;

import org.jspecify.annotations.NullMarked;
