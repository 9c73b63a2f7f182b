/**
 * The room's ears: what viewers do, from every platform, becomes at most a dozen understood comments a second.
 *
 * <pre>
 *   connectors, page, simulated audience --AudienceEvent--> Intake.accept   (any thread, never blocks, microseconds)
 *        cry for help? past every limit of the crowd, and first in line
 *        known id? muted? too fast? --counted drop--> IntakeFigures
 *        same words as one that waits or was just read: joins its group
 *        Triage: purchase questions before chat, chat before links
 *                       |
 *                  WaitingLine (bounded, the least worth falls out)
 *                       |  one virtual thread, so many a second (IntakeWorker)
 *        CommentReader + Topic(on screen, the viewer's earlier comments) --Command.Hear--> room
 *        joins and likes, summed every ten seconds -------------Command.Gathered--> room
 * </pre>
 *
 * <p>Wired by hand beside the room; platforms call {@link dev.nightshift.room.intake.IntakeWorker#accept}. Memory is
 * constant whatever comes: every collection is bounded, every drop counted. No viewer text reaches a log.
 */
@NullMarked
package dev.nightshift.room.intake;

import org.jspecify.annotations.NullMarked;
