/**
 * The engine from the command line, with no server: {@code match} makes a plan from spreadsheets, {@code solve} assigns bare
 * pairs, {@code teams} puts volunteers into the roles of projects.
 */
@NullMarked
package org.teranga.launcher.match;

import org.jspecify.annotations.NullMarked;
