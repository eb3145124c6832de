/**
 * Files that staff work on. A file is about one thing of a feature: an offer, a need, a home, a placement. It has an owner, a next step
 * with a day, notes, tasks and one timeline. This package knows no feature: each registers its kind of file ({@code CaseFileKind}) and
 * tells what waits in one ({@code CaseTasks}). Words are sealed under the key of the person whom the file is about; safety notes are read
 * by safeguarding leads alone; nobody works on a file of their own.
 */
@NullMarked
package org.teranga.platform.casework;

import org.jspecify.annotations.NullMarked;
