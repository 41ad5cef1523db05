using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    Field = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bookkeeping",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    PeopleRevision = table.Column<long>(type: "INTEGER", nullable: false),
                    ExportedAuditId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bookkeeping", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Dialogues",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dialogues", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OtherDeadlineOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Workspace = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    ReferencesExpected = table.Column<int>(type: "INTEGER", nullable: true),
                    ReferencesReceived = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedsReferenceNotice = table.Column<bool>(type: "INTEGER", nullable: true),
                    ExtensionLikelihood = table.Column<int>(type: "INTEGER", nullable: true),
                    OfferSentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OfferDeadlineAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OfferStatus = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Mentor = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ExtensionDecision = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    ExtensionDecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExtensionReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OwnCutOffAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OwnCutOffBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    OwnCutOffGrantedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OwnCutOffReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Questions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ConversationId = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "Bookkeeping",
                columns: new[] { "Id", "ExportedAuditId", "PeopleRevision" },
                values: new object[] { 1, 0L, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Id",
                table: "Audit",
                columns: new[] { "PersonId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Source_Id",
                table: "Audit",
                columns: new[] { "Source", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_ExpiresAt",
                table: "Dialogues",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_People_Email",
                table: "People",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_Mentor",
                table: "People",
                column: "Mentor");

            migrationBuilder.CreateIndex(
                name: "IX_People_OfferStatus_OfferDeadlineAt",
                table: "People",
                columns: new[] { "OfferStatus", "OfferDeadlineAt" });

            migrationBuilder.CreateIndex(
                name: "IX_People_OtherDeadlineOn",
                table: "People",
                column: "OtherDeadlineOn");

            migrationBuilder.CreateIndex(
                name: "IX_People_OwnCutOffAt_Stage_Role_Status_Workspace",
                table: "People",
                columns: new[] { "OwnCutOffAt", "Stage", "Role", "Status", "Workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Role",
                table: "People",
                column: "Role");

            migrationBuilder.CreateIndex(
                name: "IX_People_Stage_Status",
                table: "People",
                columns: new[] { "Stage", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AskedAt",
                table: "Questions",
                column: "AskedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "Bookkeeping");

            migrationBuilder.DropTable(
                name: "Dialogues");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Questions");
        }
    }
}
