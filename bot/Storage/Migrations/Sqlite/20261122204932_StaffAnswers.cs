using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StaffAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "Questions",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnsweredAt",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnsweredBy",
                table: "Questions",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskerKey",
                table: "Questions",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ChangeId",
                table: "Questions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "Questions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ToConversation",
                table: "Ledger",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Deed",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "KeptRevision",
                table: "Bookkeeping",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "KeptEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Wordings = table.Column<string>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<int>(type: "INTEGER", nullable: true),
                    KeptBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangeId = table.Column<int>(type: "INTEGER", nullable: false),
                    TextBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    TextAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    RemovedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptEntries", x => x.Id);
                });

            migrationBuilder.UpdateData(
                table: "Bookkeeping",
                keyColumn: "Id",
                keyValue: 1,
                column: "KeptRevision",
                value: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AskerKey_AskedAt",
                table: "Questions",
                columns: new[] { "AskerKey", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_KeptEntries_ChangeId",
                table: "KeptEntries",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptEntries_QuestionId",
                table: "KeptEntries",
                column: "QuestionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptEntries");

            migrationBuilder.DropIndex(
                name: "IX_Questions_AskerKey_AskedAt",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AnsweredAt",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AnsweredBy",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AskerKey",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ChangeId",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "IsDirect",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ToConversation",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "Deed",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "KeptRevision",
                table: "Bookkeeping");
        }
    }
}
